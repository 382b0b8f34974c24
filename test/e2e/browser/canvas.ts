/* eslint-disable @n8n/community-nodes/no-restricted-imports -- drives a browser */
import type { Locator, Page } from 'playwright-core';

import type { WorkflowFile } from '../n8n/rest';
import { drag, marked } from './elements';
import { NodePanel } from './nodePanel';
import { NodeView } from './nodeView';
import { around, type Clip } from './pictures';

/** The canvas of n8n's editor, with a new workflow. */
export class Canvas {
	private constructor(private readonly page: Page) {}

	static async open(page: Page): Promise<Canvas> {
		await page.goto('/workflow/new');
		await marked(page, 'canvas-add-button').waitFor();
		return new Canvas(page);
	}

	/** Puts nodes there as a workflow that was copied elsewhere. */
	async paste(workflow: Pick<WorkflowFile, 'nodes' | 'connections' | 'pinData'>): Promise<void> {
		const text = JSON.stringify(workflow);
		await this.page.evaluate(async (copied) => await navigator.clipboard.writeText(copied), text);
		await this.page.keyboard.press('Control+V');
		for (const { name } of workflow.nodes) await this.node(name).waitFor();
	}

	/** All nodes as they are copied, with the parameters that the panel has stored. */
	async copy(): Promise<Pick<WorkflowFile, 'nodes' | 'connections'>> {
		await this.page.keyboard.press('Control+A');
		await this.page.keyboard.press('Control+C');
		const text = await this.page.evaluate(async () => await navigator.clipboard.readText());
		return JSON.parse(text) as WorkflowFile;
	}

	/** The part of the screen with all nodes, their names and what hangs loose behind them. */
	async extent(): Promise<Clip> {
		const parts = ['canvas-node', 'canvas-handle-plus-wrapper'];
		return await around(
			parts.map((id) => marked(this.page, id)),
			52,
		);
	}

	node(name: string): Locator {
		return this.page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
	}

	/** Opens the node panel with the plus behind a node. */
	async addBehind(name: string): Promise<NodePanel> {
		await marked(this.node(name), 'canvas-handle-plus').first().click();
		return new NodePanel(this.page);
	}

	async openNode(name: string): Promise<NodeView> {
		await this.node(name).dblclick();
		const view = new NodeView(this.page);
		await view.element.waitFor();
		return view;
	}

	/** Draws a wire from each output, from the first on, to one of these nodes. */
	async connect(name: string, ...next: string[]): Promise<void> {
		for (const [output, target] of next.entries()) {
			await drag(this.page, this.handle('output', name, output), this.handle('input', target, 0));
			await this.wire(name, target).waitFor({ state: 'attached' });
		}
	}

	/** Arranges all nodes, and shows all of them. */
	async tidyUp(): Promise<void> {
		await marked(this.page, 'canvas-background').click({ position: { x: 60, y: 60 }, force: true });
		await marked(this.page, 'tidy-up-button').click();
		await marked(this.page, 'zoom-to-fit').click();
	}

	async execute(): Promise<void> {
		await marked(this.page, 'execute-workflow-button').click();
	}

	/** Waits until the wire says this, such as "2 items". */
	async wireSays(from: string, to: string, text: string): Promise<void> {
		await this.wire(from, to).getByText(text, { exact: true }).waitFor();
	}

	private wire(from: string, to: string): Locator {
		return this.page.locator(
			`[data-test-id="edge-label"][data-source-node-name="${from}"][data-target-node-name="${to}"]`,
		);
	}

	private handle(side: 'input' | 'output', name: string, index: number): Locator {
		return this.page.locator(
			`[data-test-id="canvas-node-${side}-handle"][data-node-name="${name}"][data-index="${index}"]`,
		);
	}
}
