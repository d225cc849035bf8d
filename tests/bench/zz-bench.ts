import { benchSearch } from './search';
import { table } from './figure';
console.log(table(await benchSearch([100000])));
