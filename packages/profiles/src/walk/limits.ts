/** How deep elements may nest. What deeper ones hold is not looked at: the resource is refused. */
export const maximumDepth = 64;

/** How many objects a resource may consist of. What comes after them is not looked at: the resource is refused. */
export const maximumElements = 20_000;

/** How many issues are told; what is wrong beyond them is found when these are mended. */
export const maximumIssues = 100;

/**
 * How many combinations of profiles and slices are kept for a type: far more than occur, so that nobody fills the memory by
 * claiming profiles in ever new orders. Others are put together each time.
 */
export const maximumCombinations = 500;
