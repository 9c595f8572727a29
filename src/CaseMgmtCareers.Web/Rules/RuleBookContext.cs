using CaseMgmtCareers.Eligibility.RuleSets;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmtCareers.Web.Rules;

/// <summary>The database: what is published, and nothing of any visitor.</summary>
public sealed class RuleBookContext(DbContextOptions<RuleBookContext> options) : DbContext(options)
{
    /// <summary>The editions of all rules, one a row.</summary>
    public DbSet<RuleEdition> Editions => Set<RuleEdition>();

    /// <summary>The last good version of each content file.</summary>
    public DbSet<PublishedFile> Files => Set<PublishedFile>();

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
    }
}
