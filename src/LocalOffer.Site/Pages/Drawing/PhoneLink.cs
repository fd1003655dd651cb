using System.Text;

namespace LocalOffer.Site;

/// <summary>A link that rings a number as people write it.</summary>
internal static class PhoneLink
{
    /// <summary><c>01632 960123</c> becomes <c>tel:+441632960123</c>; short numbers (999, 111) stay; null when there are no digits.</summary>
    public static Href? To(string number)
    {
        // What follows is said to a person, not dialled: "ext. 12", "option 2".
        var end = number.AsSpan().IndexOfAnyInRange('a', 'z');
        var dialled = end < 0 ? number : number[..end];
        var digits = new StringBuilder();
        foreach (var c in dialled.Replace("(0)", "", StringComparison.Ordinal))
        {
            if (char.IsAsciiDigit(c) || (c == '+' && digits.Length == 0))
            {
                digits.Append(c);
            }
        }

        if (digits.Length < 3)
        {
            return null;
        }

        var text = digits.ToString();
        return new Href("tel:" + (text.Length > 6 && text[0] == '0' && text[1] != '0' ? "+44" + text[1..] : text));
    }
}
