export { href } from '../href.ts';
