using FsCheck;
using FsCheck.Fluent;

namespace LocalOffer.Core.Tests;

public class FoldingTests
{
    [Theory]
    [InlineData("Café Société", "cafe societe")]
    [InlineData("Children's  centre", "childrens centre")]
    [InlineData("Children’s centre", "childrens centre")]
    [InlineData("S&LT", "s and lt")]
    [InlineData("0–25 years", "0 25 years")]
    [InlineData("ŁÓDŹ", "lodz")]
    [InlineData("İstanbul ıd", "istanbul id")]
    [InlineData("Straße", "strasse")]
    [InlineData("--x--", "x")]
    [InlineData("", "")]
    public void Text_is_folded_to_plain_letters(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("Zebra", "Z")]
    [InlineData("élan", "E")]
    [InlineData("The Tamarisk School", "T")]
    [InlineData("The Larch", "L")]
    [InlineData("1st Saltreach Scouts", "0-9")]
    [InlineData("", "0-9")]
    public void Names_are_filed_under_their_letter(string name, string letter) => Assert.Equal(letter, Folding.FileUnder(name));

    [Fact]
    public void Folding_twice_is_folding_once() => Prop.ForAll<string>(text =>
    {
        var once = Folding.Fold(text ?? "");
        return Folding.Fold(once) == once;
    }).QuickCheckThrowOnFailure();
}
