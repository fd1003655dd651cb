namespace LocalOffer.Site;

/// <summary>What writing did.</summary>
/// <param name="Written">Files that are new or changed.</param>
/// <param name="Unchanged">Files that already had the right bytes.</param>
/// <param name="Removed">Files of an earlier build that the site no longer has.</param>
public readonly record struct WriteResult(int Written, int Unchanged, int Removed);
