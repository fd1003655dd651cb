using System.Globalization;
using System.Text.Json;

namespace LocalOffer.Search.Tests;

/// <summary>The sums of the provision map's script, against .NET's decimal numbers.</summary>
public class ProvisionSumsTests
{
    [Fact]
    public async Task A_thousand_random_maps_come_to_the_penny_to_what_decimal_arithmetic_comes_to()
    {
        var (code, output) = await NodeProgram.RunAsync("", "tests/scripts/print-provision.mjs");
        Assert.True(code == 0, output);
        var maps = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1000, maps.Length);
        foreach (var line in maps)
        {
            var map = JsonDocument.Parse(line).RootElement;
            var a = Pounds(map, "weekly").Sum() * decimal.Parse(map.GetProperty("weeks").GetString()!, CultureInfo.InvariantCulture);
            var b = Pounds(map, "services").Sum();
            Assert.Equal((a, b, a + b), (Pence(map, "totalA"), Pence(map, "totalB"), Pence(map, "total")));
        }
    }

    private static IEnumerable<decimal> Pounds(JsonElement map, string name) => map.GetProperty(name).EnumerateArray()
        .Select(a => decimal.Parse(a.GetString()!.Replace("£", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture));

    private static decimal Pence(JsonElement map, string name) => decimal.Parse(map.GetProperty(name).GetString()!, CultureInfo.InvariantCulture) / 100m;
}
