namespace LocalOffer.Content.Tests;

public class GiasTypeTests
{
    [Theory]
    [InlineData("Community school", "", "maintained-school", "school")]
    [InlineData("Community special school", "", "maintained-school", "special-school")]
    [InlineData("Voluntary aided school", "", "maintained-school", "school")]
    [InlineData("Local authority nursery school", "", "maintained-nursery-school", "early-years")]
    [InlineData("Academy converter", "", "academy", "school")]
    [InlineData("Academy special converter", "", "academy", "special-school")]
    [InlineData("Free schools alternative provision", "", "pru-ap", "school")]
    [InlineData("Pupil referral unit", "", "pru-ap", "school")]
    [InlineData("Non-maintained special school", "", "non-maintained-special", "special-school")]
    [InlineData("Other independent special school", "Approved", "section-41", "special-school")]
    [InlineData("Other independent school", "Not approved", "independent-school", "school")]
    [InlineData("Further education", "", "post-16", "college")]
    [InlineData("Special post 16 institution", "Approved", "section-41", "college")]
    [InlineData("Academy 16-19 converter", "", "post-16", "college")]
    public void A_type_of_the_register_gets_our_words(string type, string section41, string providerType, string settingKind) =>
        Assert.Equal(new GiasType(providerType, settingKind), GiasType.Of(type, section41));

    [Fact]
    public void A_type_nobody_knows_is_not_guessed() => Assert.Null(GiasType.Of("Something new", ""));
}
