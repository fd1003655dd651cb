using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>Data files that come as they do on a bad day: not at all, half, or of another version or build.</summary>
internal static partial class SpoiledFiles
{
    /// <summary>From here on answers requests for these files with spoiled ones, until <see cref="IPage.UnrouteAllAsync"/>.</summary>
    /// <param name="page">The page that asks.</param>
    /// <param name="files">Where they are; a star stands for one name.</param>
    /// <param name="fault">"missing", "cut", "version" or "build".</param>
    public static Task SpoilAsync(this IPage page, string files, string fault) => page.RouteAsync("**/" + files, async route =>
    {
        if (fault == "missing")
        {
            await route.FulfillAsync(new() { Status = 404, Body = "gone" });
            return;
        }

        var body = await (await route.FetchAsync()).TextAsync();
        var spoiled = fault switch
        {
            "cut" => body[..(body.Length / 2)],
            "version" => Format().Replace(body, "\"format\":999"),
            "build" => Build().Replace(body, "\"build\":\"0000000000000000\""),
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault."),
        };
        Assert.NotEqual(body, spoiled);
        await route.FulfillAsync(new() { ContentType = "text/javascript", Body = spoiled });
    });

    [GeneratedRegex("\"format\":[0-9]+")]
    private static partial Regex Format();

    [GeneratedRegex("\"build\":\"[0-9a-f]+\"")]
    private static partial Regex Build();
}
