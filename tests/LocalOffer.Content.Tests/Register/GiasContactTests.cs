namespace LocalOffer.Content.Tests;

public class GiasContactTests
{
    [Theory]
    [InlineData("https://a.example.org/x", "https://a.example.org/x", false)]
    [InlineData("HTTP://a.example.org", "http://a.example.org", false)]
    [InlineData("www.a.example.org/", "http://www.a.example.org/", true)]
    [InlineData("http//www.a.example.org", "http://www.a.example.org", true)]
    [InlineData("http:www.a.example.org", "http://www.a.example.org", true)]
    public void A_website_gets_the_scheme_it_lacks(string written, string expected, bool reported)
    {
        var note = GiasContact.Website(written, out var url);

        Assert.Equal(expected, url);
        Assert.Equal(reported, note is not null);
    }

    [Theory]
    [InlineData("url1")]
    [InlineData("office@a.example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("www.a b.example.org")]
    [InlineData("http://user:pass@a.example.org")]
    [InlineData("https://.example.org")]
    public void What_is_not_a_web_address_is_left_out_and_reported(string written)
    {
        var note = GiasContact.Website(written, out var url);

        Assert.Null(url);
        Assert.Contains("left out", note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01632960123", "01632 960123")]
    [InlineData("02079460123", "020 7946 0123")]
    [InlineData("01614960123", "0161 496 0123")]
    [InlineData("0163296012", "01632 96012")]
    [InlineData("+44 1632 960123", "01632 960123")]
    [InlineData("1632960123", "01632 960123")]
    public void A_telephone_number_is_spaced_as_people_read_it(string written, string expected)
    {
        Assert.Null(GiasContact.Phone(written, out var phone));
        Assert.Equal(expected, phone);
    }

    [Fact]
    public void A_telephone_number_of_the_wrong_length_is_left_out_and_reported()
    {
        Assert.NotNull(GiasContact.Phone("0163", out var phone));
        Assert.Null(phone);
    }

    [Theory]
    [InlineData("zz11ab", "ZZ1 1AB")]
    [InlineData("ZZ1  1AB", "ZZ1 1AB")]
    public void A_postcode_is_written_in_its_usual_form(string written, string expected)
    {
        Assert.Null(GiasContact.Postcode(written, out var postcode));
        Assert.Equal(expected, postcode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("ZZ1 <b>")]
    public void What_is_not_a_postcode_is_reported(string written)
    {
        Assert.NotNull(GiasContact.Postcode(written, out var postcode));
        Assert.Null(postcode);
    }
}
