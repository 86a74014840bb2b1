import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { isGone } from './life.ts';
import { byTitle } from './order.ts';

type Body = Entry<'organisations'>;

/** From a body that ended to one that took its place, on a day that is known or follows from their lives. */
export interface Step {
  from: Body;
  to: Body;
  on: string;
}

/** A body with the ends of its life as they can be drawn. */
export interface Life {
  body: Body;
  /** Its own, or the day on which it took another’s place. */
  from?: string | undefined;
  /** Its own, or the day on which another took its place. */
  until?: string | undefined;
  /** An end of it is inferred, unknown, or not certain. */
  isUnsure: boolean;
}

/** Bodies that came of one another, the earliest first, and who followed whom. */
export interface Chain {
  lives: Life[];
  steps: Step[];
}

/** Every dated line of descent among kinds of body and bodies that stand alone; a body of a kind follows its kind. */
export function chainsOf(catalogue: Catalogue): Chain[] {
  const standsAlone = ({ data }: Body) => data.classification === undefined || !catalogue.organisations.has(data.classification);
  const steps = [...catalogue.organisations.values()].filter(standsAlone).flatMap((from) =>
    from.data.successors.flatMap(({ organisation, on }): Step[] => {
      const to = catalogue.organisations.get(organisation);
      const day = on ?? from.data.dissolved ?? to?.data.founded;
      return to && day && standsAlone(to) ? [{ from, to, on: day }] : [];
    }));
  return connected(steps)
    .map((held) => ({ lives: [...new Set(held.flatMap(({ from, to }) => [from, to]))].map((body) => lifeOf(body, held)).sort(byStart), steps: held }))
    .sort((a, b) => b.lives.length - a.lives.length || byStart(a.lives[0]!, b.lives[0]!));
}

function lifeOf(body: Body, steps: readonly Step[]): Life {
  const { founded, dissolved, status } = body.data;
  const taken = steps.filter(({ to }) => to === body).map(({ on }) => on).toSorted()[0];
  const passed = steps.filter(({ from }) => from === body).map(({ on }) => on).toSorted().at(-1);
  return {
    body,
    from: founded ?? taken,
    until: dissolved ?? (isGone(body.data) ? passed : undefined),
    isUnsure: status === 'uncertain' || !founded || (isGone(body.data) && !dissolved),
  };
}

/** Steps in groups that share no body. */
function connected(steps: readonly Step[]): Step[][] {
  return steps.reduce<Step[][]>((groups, step) => {
    const touches = (group: Step[]) => group.some(({ from, to }) => [from, to].some((body) => body === step.from || body === step.to));
    return [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), step]];
  }, []);
}

/** By beginning; a body whose beginning is not known stands before those that followed it. */
function byStart(a: Life, b: Life): number {
  const start = ({ from, until }: Life) => from ?? `0${until ?? ''}`;
  return start(a) === start(b) ? byTitle(a.body, b.body) : start(a) < start(b) ? -1 : 1;
}
