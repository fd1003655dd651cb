namespace LocalOffer.Core.Tests;

public class EmailAddressesTests
{
    [Theory]
    [InlineData("Write to sendteam@example.org.", "sendteam@example.org")]
    [InlineData("sendteam@example.org, or by post", "sendteam@example.org")]
    [InlineData("(first.last+send@mail.council.gov.uk)", "first.last+send@mail.council.gov.uk")]
    [InlineData("Ask @council first, then a@b.example-site.org", "a@b.example-site.org")]
    public void An_address_in_a_sentence_is_found_without_the_stop_after_it(string text, string address)
    {
        var (start, length) = EmailAddresses.Next(text, 0);

        Assert.Equal(address, text.Substring(start, length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("@council")]
    [InlineData("name@localhost")]
    [InlineData("3 @ 4.50 each")]
    [InlineData("a@b@example.org")]
    [InlineData("name.@example.org")]
    [InlineData("name@example..org")]
    [InlineData("https://example.org/@name.surname")]
    public void Other_things_with_an_at_sign_are_left(string text) =>
        Assert.Equal((text.Length, 0), EmailAddresses.Next(text, 0));
}
