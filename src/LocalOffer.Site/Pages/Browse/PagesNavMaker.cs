using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The row of page numbers under a list: the first, the last, and the neighbours of this page.</summary>
internal static class PagesNavMaker
{
    public static PagesNav? Make(BrowseList list, int page, int count, PageContext context)
    {
        if (count < 2)
        {
            return null;
        }

        var numbers = new List<PageNumber>();
        var last = 0;
        foreach (var number in Enumerable.Range(1, count).Where(n => n == 1 || n == count || Math.Abs(n - page) <= 1))
        {
            if (number > last + 1)
            {
                numbers.Add(new(null, null, false));
            }

            numbers.Add(new(number.ToString(CultureInfo.InvariantCulture), context.To(list.Path(number)), number == page));
            last = number;
        }

        return new(
            page > 1 ? context.To(list.Path(page - 1)) : null,
            page < count ? context.To(list.Path(page + 1)) : null,
            numbers);
    }
}
