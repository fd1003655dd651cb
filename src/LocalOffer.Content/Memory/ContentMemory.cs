namespace LocalOffer.Content;

/// <summary>
/// What the stages that read content keep from one build for the next, while preview runs. It only ever saves work: with it
/// or without it, a stage gives the same result and the same findings. Held by whoever builds again; never written to disk.
/// </summary>
public sealed class ContentMemory
{
    internal FileMemory Files { get; } = new();

    internal FrameworkMemory Framework { get; } = new();

    internal RecordMemory Records { get; } = new();
}
