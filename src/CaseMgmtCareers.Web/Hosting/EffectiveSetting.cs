using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace CaseMgmtCareers.Web.Hosting;

/// <summary>A setting as it is in force.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What it is; a secret is not shown.</param>
/// <param name="Origin">Where that comes from.</param>
internal sealed record EffectiveSetting(string Name, string Value, string Origin)
{
    private const string Default = "default";

    /// <summary>What the framework and its packages read, as far as an operator of this site has a use for it.</summary>
    private static readonly string[] OfOthers = ["Urls", "AllowedHosts", "Serilog:MinimumLevel:Default"];

    private static readonly string[] MarksOfSecrets = ["secret", "password", "token", "key", "headers"];

    /// <summary>Every setting, in a sensible order.</summary>
    /// <exception cref="SettingException">A setting cannot be used.</exception>
    public static IEnumerable<EffectiveSetting> All(ConfigurationManager configuration, IHostEnvironment environment)
    {
        var ours = SiteSettings.From(configuration, environment).InForce.ToList();
        var telemetry = configuration.GetChildren().Select(setting => setting.Key).Where(name => name.StartsWith("OTEL_", StringComparison.OrdinalIgnoreCase));
        var others = OfOthers.Concat(telemetry).Where(name => ours.TrueForAll(our => our.Name != name)).Select(name => (name, configuration[name] ?? ""));

        return
        [
            new("Environment", environment.EnvironmentName, OriginOf("environment", configuration)),
            .. ours.Concat(others).Select(setting => new EffectiveSetting(setting.Item1, Shown(setting.Item1, setting.Item2), OriginOf(setting.Item1, configuration))),
        ];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name,-30} {(Value is "" ? "(not set)" : Value),-50} {Origin}";

    /// <summary>The framework's own settings may have its name before them.</summary>
    private static string VariableOf(string name)
    {
        var variable = name.Replace(":", "__", StringComparison.Ordinal);

        return new[] { $"ASPNETCORE_{variable}", $"DOTNET_{variable}" }.FirstOrDefault(IsSet)?.ToUpperInvariant() ?? variable;
    }

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariables().Keys.Cast<string>().Contains(variable, StringComparer.OrdinalIgnoreCase);

    private static string Shown(string name, string value) =>
        value is not "" && Array.Exists(MarksOfSecrets, mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase)) ? "(set, not shown)"
        : Uri.TryCreate(value, UriKind.Absolute, out var address) && address.UserInfo is { Length: > 0 } user ? value.Replace($"{user}@", "(not shown)@", StringComparison.Ordinal)
        : value;

    private static string OriginOf(string name, IConfigurationRoot configuration) =>
        configuration.Providers.Reverse().FirstOrDefault(provider => provider.TryGet(name, out var value) && !string.IsNullOrEmpty(value)) switch
        {
            null => Default,
            CommandLineConfigurationProvider => "command line",
            EnvironmentVariablesConfigurationProvider => $"environment {VariableOf(name)}",
            FileConfigurationProvider file => file.Source.Path ?? "file",
            _ => "host",
        };
}
