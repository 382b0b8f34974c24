import { answerWith } from './childProcess';
import type { MemoryQuestion } from './memory';
import { MemoryMeter } from './meter';
import { inviteWithNode } from './node';

answerWith<MemoryQuestion, number>(
	async ({ api, people }) => await inviteWithNode(api, people, new MemoryMeter()),
);
