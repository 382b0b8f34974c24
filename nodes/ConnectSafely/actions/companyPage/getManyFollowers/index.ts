import type { Operation } from '../../operation';
import { option, outputNames, parameters } from './description';
import { execute } from './execute';

export const getManyFollowers: Operation = { option, outputNames, parameters, execute };
