/* eslint-disable @n8n/community-nodes/no-restricted-globals -- the folder for pictures comes from the environment */
import { people } from '../support/people';
import { DEFAULT_COMPANIES } from '../support/simulator';
import { Canvas } from './browser/canvas';
import { withEditor } from './browser/editor';
import { toast } from './browser/elements';
import type { NodeView } from './browser/nodeView';
import { describeWith } from './describeWith';
import { until } from './services/until';
import { withN8n } from './stage';
import { chain, COMPANY, INVITE, inviteNode, trigger } from './workflows';

const SECOND_ACCOUNT = '65f0c1a2b3d4e5f60789abcd';
/** Many steps, on a machine that may be busy. */
const JOURNEY_MS = 600_000;
const NAMESAKE = { id: '300', name: 'Acme Inc', universalName: 'acme-berlin' };

const options = { simulator: { companies: [NAMESAKE, ...DEFAULT_COMPANIES] } };

describeWith(['postgres', 'chromium'], "the lists in n8n's editor", () => {
	const stage = withN8n(options);
	const page = withEditor(stage);
	const [ada = ''] = people(1);
	let canvas: Canvas;

	beforeEach(async () => {
		canvas = await Canvas.open(page());
	});

	/** The node, with the second account and the first page chosen. */
	const open = async (): Promise<NodeView> => {
		const account = { __rl: true, mode: 'list', value: SECOND_ACCOUNT };
		const companyPage = { __rl: true, mode: 'list', value: COMPANY };
		const placed = inviteNode(stage().credential, { account, companyPage });
		await canvas.paste(chain([trigger([{ profile: ada }]), placed]));
		return await canvas.openNode(INVITE);
	};

	const picture = async (name: string): Promise<void> => {
		const { E2E_PICTURES: folder } = process.env;
		if (folder) await page().screenshot({ path: `${folder}/${name}.png` });
	};
});
