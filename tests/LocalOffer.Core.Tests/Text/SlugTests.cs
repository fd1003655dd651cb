using FsCheck;
using FsCheck.Fluent;

namespace LocalOffer.Core.Tests;

public class SlugTests
{
    [Theory]
    [InlineData("speech-therapy", true)]
    [InlineData("a1", true)]
    [InlineData("", false)]
    [InlineData("Speech", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("a_b", false)]
    [InlineData("..", false)]
    [InlineData("a/b", false)]
    [InlineData("é", false)]
    public void Only_plain_ids_are_valid(string text, bool valid) => Assert.Equal(valid, Slug.IsValid(text));

    [Fact]
    public void An_id_longer_than_eighty_characters_is_not_valid() => Assert.False(Slug.IsValid(new string('a', 81)));

    [Theory]
    [InlineData("St Mary's C of E (VA) Primary", "st-marys-c-of-e-va-primary")]
    [InlineData("学校", "")]
    public void An_id_is_made_from_any_name(string name, string slug) => Assert.Equal(slug, Slug.From(name));

    [Fact]
    public void What_is_made_is_valid_or_empty() => Prop.ForAll<string>(text =>
    {
        var slug = Slug.From(text ?? "");
        return slug.Length == 0 || Slug.IsValid(slug);
    }).QuickCheckThrowOnFailure();
}
