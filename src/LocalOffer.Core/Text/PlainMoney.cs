using System.Globalization;

namespace LocalOffer.Core;

/// <summary>Money as families read it: <c>£3</c>, <c>£3.50</c>, <c>£1,250</c>.</summary>
public static class PlainMoney
{
    /// <summary>Pounds, with pence only where there are some.</summary>
    public static string Format(decimal pounds) =>
        "£" + pounds.ToString(decimal.Truncate(pounds) == pounds ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);
}
