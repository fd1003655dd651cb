using System.Collections.Concurrent;

namespace LocalOffer.Search.Tests;

public class TellingTermsTests
{
    [Fact]
    public void Words_of_few_pages_are_kept_and_words_of_most_are_not()
    {
        var pages = Enumerable.Range(0, 120).Select(i => (IReadOnlyList<string>)["family", i == 3 ? "leukaemia" : "school"]).ToList();

        var kept = Telling(pages);

        Assert.Equal("leukaemia", kept[3]);
        Assert.Equal("", kept[4]);
    }

    [Fact]
    public void What_a_page_is_found_by_already_is_not_kept_twice_nor_are_figures() =>
        Assert.Equal(["petrol"], Telling([["petrol", "swim", "01632", "9am", "of"]], "swim"));

    [Fact]
    public void No_more_than_so_many_words_are_kept_and_the_rarest_first()
    {
        IReadOnlyList<string> words = [.. Enumerable.Range(0, 60).Select(i => "word" + (char)('a' + (i / 10)) + (char)('a' + (i % 10)))];

        Assert.Equal(TellingTerms.Most, Telling([words])[0].Split(' ').Length);
    }

    private static string[] Telling(IReadOnlyList<IReadOnlyList<string>> pages, params string[] known)
    {
        var shared = new ConcurrentDictionary<string, string>();
        return TellingTerms.Of([.. pages.Select(p => TellingTerms.Count(p, shared))], _ => known.ToHashSet());
    }
}
