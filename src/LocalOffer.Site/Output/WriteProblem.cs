namespace LocalOffer.Site;

/// <summary>What the disk refused, in plain words.</summary>
internal static class WriteProblem
{
    private const int NoSpaceOnUnix = 28;
    private const int QuotaOnUnix = 122;
    private const int ReadOnlyOnUnix = 30;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);
    private const int HandleDiskFullOnWindows = unchecked((int)0x80070027);
    private const int SharingOnWindows = unchecked((int)0x80070020);

    /// <summary>The problem, to follow a colon.</summary>
    public static string Words(Exception problem) => problem switch
    {
        _ when IsFull(problem) => "the disk is full",
        { HResult: ReadOnlyOnUnix } => "the disk may only be read",
        { HResult: SharingOnWindows } => "another program has it open",
        UnauthorizedAccessException => "this account may not write there",
        PathTooLongException => "the path is too long",
        DirectoryNotFoundException or DriveNotFoundException => "the folder is not there",
        IOException => "the disk refused it (" + problem.Message.TrimEnd('.') + ")",
        _ => "it is not a path",
    };

    /// <summary>True when going on with other files is pointless.</summary>
    public static bool IsFull(Exception problem) => problem.HResult is NoSpaceOnUnix or QuotaOnUnix or DiskFullOnWindows or HandleDiskFullOnWindows;
}
