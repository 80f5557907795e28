/** What a report shows once its filter is out. */
export { FilterBar } from './FilterBar';
export { FilteredEmpty } from './FilteredEmpty';
