/** What lies below the first view of a report. */
export { ClaimList } from './ClaimList';
export { CoverageList } from './CoverageList';
