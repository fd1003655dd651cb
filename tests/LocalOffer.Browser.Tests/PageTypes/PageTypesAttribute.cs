using System.Reflection;
using Xunit.Sdk;

namespace LocalOffer.Browser.Tests;

/// <summary>Runs a test once for every page type, and for every state that scripts bring a page into.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PageTypesAttribute : DataAttribute
{
    /// <summary>True leaves the states out: for what is the same in all of them, and where no script runs.</summary>
    public bool AsTheyArrive { get; init; }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        PageType.All.Where(t => !AsTheyArrive || t.Arrange is null).Select(t => new object[] { t.Name });
}
