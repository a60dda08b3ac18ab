// The least that a program in Node takes for a text: it starts, reads the file and does what nobody can go below.
//   node test/bench/bare.mjs FILE
import { readFileSync } from 'node:fs';
import { internByHash } from './floor.mjs';

console.log(internByHash(readFileSync(process.argv[2] ?? '', 'utf8')).different);
