import { benchSearch } from './search';
import { table } from './figure';
console.log(table(await benchSearch([1000, 10000, 100000])));
