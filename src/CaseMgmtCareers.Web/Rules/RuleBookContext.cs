using CaseMgmtCareers.Eligibility.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>The database: what is published, a key of the site's own, and nothing of any visitor.</summary>
public sealed class RuleBookContext(DbContextOptions<RuleBookContext> options) : DbContext(options)
{
    /// <summary>The editions of all rules, one a row.</summary>
    public DbSet<RuleEdition> Editions => Set<RuleEdition>();

    /// <summary>The last good version of each content file.</summary>
    public DbSet<PublishedFile> Files => Set<PublishedFile>();

    /// <summary>The keys that the site has made for itself.</summary>
    public DbSet<SiteKey> Keys => Set<SiteKey>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RuleEdition>(edition =>
        {
            edition.HasKey(e => new { e.Certification, e.FirstDay });
            edition.Property(e => e.RuleSet).HasConversion(
                ruleSet => System.Text.Encoding.UTF8.GetString(RuleSetJson.Write(ruleSet)),
                json => RuleSetJson.Read(System.Text.Encoding.UTF8.GetBytes(json)));
        });
        modelBuilder.Entity<PublishedFile>().HasKey(file => file.Path);
        modelBuilder.Entity<SiteKey>().HasKey(key => key.Name);
    }
}
