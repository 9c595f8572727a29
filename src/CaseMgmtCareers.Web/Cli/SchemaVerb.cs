using System.CommandLine;

namespace CaseMgmtCareers.Web.Cli;

/// <summary><c>content schema</c>: the JSON Schemas by which editors' programs complete and underline.</summary>
internal static class SchemaVerb
{
    public static Command Command(Option<DirectoryInfo?> folder)
    {
        Command command = new("schema", "Writes the JSON Schemas of rules, facts, worked cases and the top of pages into the folder 'schemas' of the content. Do this when the code has learned a new key.\n\nExample:\n  content schema");
        command.SetAction(asked =>
        {
            var schemas = Directory.CreateDirectory(Path.Combine(Workplace.Of(asked.GetValue(folder)).Root, "schemas"));
            foreach (var (name, text) in ContentSchemas.All)
            {
                File.WriteAllText(Path.Combine(schemas.FullName, name), text);
                asked.InvocationConfiguration.Output.WriteLine($"content/schemas/{name}");
            }

            return ExitCode.Fine;
        });

        return command;
    }
}
