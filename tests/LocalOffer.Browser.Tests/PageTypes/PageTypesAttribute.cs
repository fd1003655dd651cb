using System.Reflection;
using Xunit.Sdk;

namespace LocalOffer.Browser.Tests;

/// <summary>Runs a test once for every page type.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PageTypesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => PageType.All.Select(t => new object[] { t.Name });
}
