namespace LocalOffer.Core.Tests;

public class CompletenessTests
{
    [Theory]
    [InlineData(9, 10, 10, 10, CompletenessWord.Incomplete)]
    [InlineData(10, 10, 4, 10, CompletenessWord.Basic)]
    [InlineData(10, 10, 5, 10, CompletenessWord.Good)]
    [InlineData(10, 10, 7, 10, CompletenessWord.Good)]
    [InlineData(10, 10, 8, 10, CompletenessWord.Comprehensive)]
    [InlineData(0, 0, 0, 0, CompletenessWord.Comprehensive)]
    public void The_score_is_one_of_four_words(int essential, int of, int desirable, int ofDesirable, CompletenessWord word) =>
        Assert.Equal(word, new Completeness(essential, of, desirable, ofDesirable).Word);

    [Fact]
    public void A_provider_known_only_from_the_register_is_not_called_incomplete() =>
        Assert.Equal(CompletenessWord.RegisterOnly, new Completeness(0, 10, 0, 10, IsRegisterOnly: true).Word);
}
