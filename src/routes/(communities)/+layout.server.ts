export { load } from '../(builders)/+layout.server';
