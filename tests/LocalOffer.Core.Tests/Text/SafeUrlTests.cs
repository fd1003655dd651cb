namespace LocalOffer.Core.Tests;

public class SafeUrlTests
{
    [Theory]
    [InlineData("https://www.example.org/a?b=c#d", LinkKind.Web)]
    [InlineData("HTTP://example.org", LinkKind.Web)]
    [InlineData("mailto:a@example.org", LinkKind.Mail)]
    [InlineData("tel:01632960001", LinkKind.Phone)]
    [InlineData("xref:larch-clinic#costs", LinkKind.Xref)]
    [InlineData("../support/travel/index.html", LinkKind.Path)]
    [InlineData("/browse/", LinkKind.Path)]
    [InlineData("#costs", LinkKind.Fragment)]
    [InlineData("a/b:c", LinkKind.Path)]
    public void Safe_addresses_pass(string text, LinkKind kind)
    {
        Assert.True(SafeUrl.TryParse(text, out var url, out _));
        Assert.Equal(kind, url.Kind);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://example.org/x")]
    [InlineData("//example.org/x")]
    [InlineData("\\\\example.org\\x")]
    [InlineData("https:example.org")]
    [InlineData("https://user:pass@example.org")]
    [InlineData("https://")]
    [InlineData("mailto:nobody")]
    [InlineData("tel:call me")]
    [InlineData("xref:")]
    [InlineData("a\"onclick=x")]
    [InlineData("<script>")]
    [InlineData("two words")]
    [InlineData("")]
    [InlineData("  ")]
    public void Everything_else_is_refused(string text) => Assert.False(SafeUrl.TryParse(text, out _, out _));

    [Fact]
    public void A_refusal_says_why() =>
        Assert.Contains("not safe for readers", Refusal("javascript:x"), StringComparison.Ordinal);

    private static string Refusal(string text) => SafeUrl.TryParse(text, out _, out var problem) ? "" : problem;
}
