namespace LocalOffer.Benchmarks;

/// <summary>A page seen by somebody who was never here.</summary>
/// <param name="Bytes">All that came over the wire.</param>
/// <param name="Pictures">Of it, pictures.</param>
/// <param name="Files">How many files that were.</param>
/// <param name="Shift">How much the layout moved; 0 is none.</param>
/// <param name="Shown">Milliseconds until the first text was on the screen.</param>
internal sealed record FirstView(double Bytes, double Pictures, int Files, double Shift, double Shown)
{
    /// <summary>Opens a page in a tab that has seen nothing before, and waits until nothing more happens.</summary>
    public static async Task<FirstView> MeasureAsync(Phone phone, Uri address)
    {
        await using var tab = await phone.NewTabAsync().ConfigureAwait(false);
        await tab.CountAsync().ConfigureAwait(false);
        await tab.Page.GotoAsync(address.ToString(), new() { WaitUntil = Microsoft.Playwright.WaitUntilState.Load }).ConfigureAwait(false);
        await tab.Page.WaitForTimeoutAsync(1000).ConfigureAwait(false);
        var fetched = tab.Fetched;
        return new FirstView(
            fetched.Sum(f => f.Bytes),
            fetched.Where(f => Path.GetExtension(f.Path) is ".svg" or ".png").Sum(f => f.Bytes),
            fetched.Count,
            await tab.NumberAsync("() => self.__phone.shift").ConfigureAwait(false),
            await tab.NumberAsync("() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1").ConfigureAwait(false));
    }
}
