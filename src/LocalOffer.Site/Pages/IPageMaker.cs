namespace LocalOffer.Site;

/// <summary>Knows the pages of one kind.</summary>
internal interface IPageMaker
{
    /// <summary>The pages, none of them made yet.</summary>
    IEnumerable<PlannedPage> Pages();
}
