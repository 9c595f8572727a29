using CaseMgmtCareers.Web.Hosting;
using CaseMgmtCareers.Web.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace CaseMgmtCareers.Web.Tests.Hosting;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Limits:ChecksPerMinute", "many")]
    [InlineData("Limits:ChecksPerMinute", "-1")]
    [InlineData("Limits:ChecksPerMinute", "1e9")]
    [InlineData("Limits:Connections", "0")]
    [InlineData("Proxies:Known", "10.0.0.0/24, my-proxy")]
    [InlineData("Proxies:Known", "10.0.0.0/64")]
    [InlineData("Editor:Enabled", "yes")]
    [InlineData("Security:Contact", "someone")]
    [InlineData("Security:Contact", "javascript:alert(1)")]
    [InlineData("Site:Address", "careers.example")]
    [InlineData("Site:Address", "https://careers.example/path")]
    [InlineData("Site:Address", "https://someone:secret@careers.example")]
    [InlineData("AllowedHosts", "https://careers.example")]
    [InlineData("AllowedHosts", "careers.example, www.careers.example")]
    [InlineData("AllowedHosts", "careers.example:443")]
    [InlineData("Urls", "localhost")]
    [InlineData("Urls", "http://127.0.0.1:99999")]
    [InlineData("Urls", "http://127.0.0.1:508O")]
    [InlineData("Urls", "ftp://127.0.0.1:5080")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "localhost:4317")]
    [InlineData("Limits:ChekPerMinute", "5")]
    public void A_setting_that_cannot_be_used_is_named_with_its_value(string name, string value)
    {
        var problem = Assert.Throws<SettingException>(() => Read((name, value)));

        Assert.StartsWith($"The setting {name} is '", problem.Message, StringComparison.Ordinal);
        Assert.Contains(value.Split(", ")[^1], problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("careers.example;*.careers.example; localhost;127.0.0.1;[::1]")]
    [InlineData("")]
    public void Hosts_are_names_and_addresses_with_semicolons_between_them(string hosts)
    {
        Assert.NotNull(Read(("AllowedHosts", hosts)));
    }

    [Theory]
    [InlineData("http://localhost:5080;https://*:5443")]
    [InlineData("http://[::1]:0;http://+:5080")]
    [InlineData("http://unix:/run/site.sock")]
    public void Addresses_can_be_those_of_all_hosts_and_of_sockets(string addresses)
    {
        Assert.NotNull(Read(("Urls", addresses)));
    }

    /// <summary>The system has few watchers to give, and a start that asked for one and got none would fail.</summary>
    [Fact]
    public void No_file_of_settings_is_watched()
    {
        var builder = WebApplication.CreateBuilder(Site.Options([]));

        Assert.All(((IConfigurationBuilder)builder.Configuration).Sources.OfType<FileConfigurationSource>(), source => Assert.False(source.ReloadOnChange));
    }

    [Fact]
    public void A_key_that_could_be_guessed_is_refused_and_not_repeated()
    {
        var problem = Assert.Throws<SettingException>(() => Read(("Editor:Key", "open-sesame-open-sesame")));

        Assert.StartsWith("The setting Editor:Key is '(23 characters)'. It has to have at least 24 characters", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("open-sesame-open-sesame-open-sesame-open-sesame")]
    [InlineData("b3Blbi1zZXNhbWU=")]
    [InlineData("sesame")]
    public void A_key_of_the_cards_that_is_not_32_bytes_in_Base64_is_refused_and_not_repeated(string key)
    {
        var problem = Assert.Throws<SettingException>(() => Read(("Cards:Key", key)));

        Assert.StartsWith($"The setting Cards:Key is '({key.Length} characters)'. It has to be at least 32 random bytes in Base64", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(key, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Limits:ChekPerMinute", "Limits:ChecksPerMinute")]
    [InlineData("Limit:ChecksPerMinute", "Limits:ChecksPerMinute")]
    [InlineData("Databse:Path", "Database:Path")]
    public void A_slip_in_a_name_is_answered_with_the_name_that_was_meant(string written, string meant)
    {
        var problem = Assert.Throws<SettingException>(() => Read((written, "5")));

        Assert.StartsWith($"The setting {written} is '5'.", problem.Message, StringComparison.Ordinal);
        Assert.Contains($"perhaps {meant} is meant", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Editor_Enabled", "Editor:Enabled", "Editor__Enabled")]
    [InlineData("SITE_ADDRESS", "Site:Address", "Site__Address")]
    [InlineData("Limits.ChecksPerMinute", "Limits:ChecksPerMinute", "Limits__ChecksPerMinute")]
    public void A_name_whose_parts_are_held_together_by_something_else_is_a_slip(string written, string meant, string inTheEnvironment)
    {
        var problem = Assert.Throws<SettingException>(() => Read((written, "true")));

        Assert.Equal($"The setting {written} is 'true'. There is no setting of that name; perhaps {meant} is meant, which is {inTheEnvironment} in the environment.", problem.Message);
    }

    /// <summary>As <c>["10.0.0.7"]</c> in a file.</summary>
    [Theory]
    [InlineData("Proxies:Known:0", "Proxies:Known")]
    [InlineData("AllowedHosts:0", "AllowedHosts")]
    [InlineData("Urls:1", "Urls")]
    public void A_list_is_no_value(string written, string meant)
    {
        var problem = Assert.Throws<SettingException>(() => Read((written, "10.0.0.7")));

        Assert.Equal($"The setting {written} is '10.0.0.7'. {meant} has to be one text.", problem.Message);
    }

    [Theory]
    [InlineData("grpc")]
    [InlineData("http/protobuf")]
    [InlineData("http/json")]
    public void A_collector_is_spoken_to_in_one_of_two_ways(string protocol)
    {
        var problem = Record.Exception(() => Read(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317"), ("OTEL_EXPORTER_OTLP_PROTOCOL", protocol)));

        Assert.Equal(protocol is "http/json" ? "The setting OTEL_EXPORTER_OTLP_PROTOCOL is 'http/json'. It has to be grpc or http/protobuf." : null, problem?.Message);
    }

    [Fact]
    public void A_section_of_somebody_else_is_theirs() =>
        Assert.Null(Record.Exception(() => Read(("Logging:Path", "here"), ("Sites:Other", "5"))));

    [Fact]
    public void Every_setting_is_in_the_README()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Folder, "README.md"));

        Assert.All(Read().InForce, setting => Assert.Contains($"`{setting.Name}`", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Proxies_are_addresses_and_networks()
    {
        var settings = Read(("Proxies:Known", "10.0.0.7, 10.1.0.0/16 2001:db8::/32"));

        Assert.Equal(["10.0.0.7/32", "10.1.0.0/16", "2001:db8::/32"], settings.KnownProxies.Select(network => network.ToString()));
    }

    [Fact]
    public void Without_settings_nobody_is_believed_and_checks_are_limited()
    {
        var settings = Read();

        Assert.Empty(settings.KnownProxies);
        Assert.True(settings.ChecksPerMinute > 0);
        Assert.Null(settings.SecurityContact);
        Assert.False(settings.HasEditorsDesk);
    }

    private static SiteSettings Read(params (string Name, string Value)[] settings) => SiteSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value)).Build(),
        new HostingEnvironment { ContentRootPath = AppContext.BaseDirectory });
}
