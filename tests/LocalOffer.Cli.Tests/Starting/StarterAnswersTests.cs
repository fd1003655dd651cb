namespace LocalOffer.Cli.Tests;

public class StarterAnswersTests
{
    [Theory]
    [InlineData("Exampleshire County Council", "Exampleshire SEND Local Offer", "exampleshire-county-council")]
    [InlineData("London Borough of Exampleham", "Exampleham SEND Local Offer", "london-borough-of-exampleham")]
    [InlineData("Exampleton City Council", "Exampleton SEND Local Offer", "exampleton-city-council")]
    [InlineData("Council", "Council SEND Local Offer", "council")]
    [InlineData("Exampleford", "Exampleford SEND Local Offer", "exampleford")]
    public void The_site_is_named_after_the_place(string council, string offer, string id)
    {
        var answers = new StarterAnswers(council, "", "", "", "none", new DateOnly(2026, 11, 22));
        Assert.Equal((offer, id), (answers.Offer, answers.CouncilId));
    }
}
