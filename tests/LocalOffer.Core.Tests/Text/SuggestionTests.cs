namespace LocalOffer.Core.Tests;

public class SuggestionTests
{
    private static readonly string[] Known = ["aquatics", "leisure", "schools", "post-16"];

    [Theory]
    [InlineData("Aquatic", "aquatics")]
    [InlineData("lesiure", "leisure")]
    [InlineData("shcools", "schools")]
    [InlineData("post16", "post-16")]
    public void A_slip_finds_the_word_that_was_meant(string typed, string meant) => Assert.Equal(meant, Suggestion.Nearest(typed, Known));

    [Theory]
    [InlineData("xyz")]
    [InlineData("transport")]
    [InlineData("")]
    public void A_word_that_is_near_nothing_gets_no_suggestion(string typed) => Assert.Null(Suggestion.Nearest(typed, Known));

    [Fact]
    public void A_swap_of_two_letters_counts_as_one_slip() => Assert.Equal(1, Suggestion.Distance("autsim", "autism"));
}
