export { dataTables } from './dataTables';
export { deduplication, DeduplicationStore, type DeduplicationCall } from './deduplication';
export { Engine, type EngineOptions } from './engine';
export type { NodeRun, WorkflowRun } from './execution';
export { runAsTool, type ToolAnswer, type ToolCall } from './tool';
export type { RunOptions } from './workflow';
