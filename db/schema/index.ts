export * from './geo-imports';
export * from './listings';
export * from './organisations-and-venues';
export * from './outbox';
export * from './place';
export * from './search-log';
export * from './suggestions';
export * from './vocabulary';
