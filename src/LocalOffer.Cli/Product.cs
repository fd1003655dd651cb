using System.Reflection;

namespace LocalOffer.Cli;

/// <summary>What the tool is called and which version it is.</summary>
public static class Product
{
    /// <summary>For example <c>0.1.0</c>.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
