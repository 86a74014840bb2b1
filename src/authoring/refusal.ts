/** Why a command does nothing, said to the author: in one line, or with the places that stand in the way below it. */
export class Refusal extends Error {
  override name = 'Refusal';
}
