namespace LocalOffer.Search.Tests;

public class SearchTermsTests
{
    /// <summary>Each line of the file the page's script is held to as well: a text, a tab, its terms.</summary>
    public static TheoryData<string, string> Vectors()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "search", "terms.tsv")).Where(l => l.Length > 0))
        {
            var parts = line.Split('\t');
            data.Add(parts[0], parts[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_text_has_the_terms_the_page_gives_it_too(string text, string terms) => Assert.Equal(terms, new SearchTerms([]).Line(text));

    [Fact]
    public void There_are_vectors() => Assert.InRange(Vectors().Count, 60, 1000);

    [Fact]
    public void Words_the_authority_leaves_out_are_left_out()
    {
        var terms = new SearchTerms(["Ambershire", "the Team"]);

        Assert.Equal("speech", terms.Line("Speech team of Ambershire"));
        Assert.Contains("team", terms.StopWords);
    }
}
