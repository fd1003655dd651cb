namespace LocalOffer.Core.Tests;

public class StableIdTests
{
    [Fact]
    public void Ids_are_those_of_RFC_9562() => Assert.Equal(
        new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), StableId.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    [Fact]
    public void Another_address_has_another_id() =>
        Assert.NotEqual(StableId.OfAddress("https://offer.example.org/a"), StableId.OfAddress("https://offer.example.org/b"));
}
