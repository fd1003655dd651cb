namespace LocalOffer.Content;

/// <summary>Counts words as a person would: runs of anything but blanks that hold a letter or digit.</summary>
internal static class WordCounter
{
    /// <summary>How many words a text has.</summary>
    public static int Count(string text)
    {
        var count = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(c))
            {
                inWord = true;
                count++;
            }
        }

        return count;
    }
}
