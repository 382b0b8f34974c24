import { blocks, page, sectionOf } from '../support/pages';
import { COMPANY, runScenario } from '../support/scenario';
import { memberNumber, readAnswers, Simulator } from '../support/simulator';

const manual = page('docs/manual.md');

describe('every JSON block of the manual', () => {
	type Item = Record<string, unknown>;
	const [invited, refused, announced, ...rest] = blocks('json', manual).map(
		(text) => JSON.parse(text) as Item,
	);
	let simulator: Simulator;
	beforeEach(async () => {
		simulator = await Simulator.start();
	});
	afterEach(async () => await simulator.stop());

	it('is what the node gives out for that person', async () => {
		expect(rest).toEqual([]);
		simulator.refuse(String(refused?.profileUrn), 'Already invited to follow this page');
		const { success, error } = await runScenario({
			simulator,
			rows: [{ profile: String(invited?.profile) }, { profile: String(refused?.profile) }],
		});
		expect(success).toEqual([invited]);
		expect(error).toEqual([refused]);
		expect(success[0]?.companyId).toBe(COMPANY);
	});

	it('is what the node gives out for that person in a dry run', async () => {
		const { profile, profileUrn } = announced ?? {};
		const member = memberNumber(String(profileUrn)) ?? 0;
		simulator.addProfile({ slug: String(profile).split('/in/')[1] ?? '', member });
		simulator.scriptReads(
			'profile',
			readAnswers.profile({ entityUrn: profileUrn, isConnected: true }),
		);
		const options = { dryRun: true };
		const { skipped } = await runScenario({
			simulator,
			rows: [{ profile: String(profile) }],
			options,
		});
		expect(skipped).toEqual([announced]);
	});
});

describe('the tables of the manual', () => {
	it('lead from each option that has more to say to its section', () => {
		const linked = [...sectionOf(manual, 'Operations').matchAll(/See \[([^\]]+)\]\(#([\w-]+)\)/g)];
		expect(linked.length).toBeGreaterThan(4);
		for (const [, title = '', anchor] of linked) {
			expect(manual).toContain(`\n### ${title}\n`);
			expect(anchor).toBe(title.toLowerCase().replaceAll(' ', '-'));
		}
	});
});
