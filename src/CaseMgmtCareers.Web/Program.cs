using CaseMgmtCareers.Web;
using CaseMgmtCareers.Web.Cli;

return args switch
{
    ["content", ..] => ContentVerbs.Run(args, Console.Out, Console.Error),
    ["config", ..] => ConfigVerbs.Run(args, Console.Out, Console.Error),
    [var first, ..] when Help.IsMeant(first) => Help.Run(first, Console.Out, Console.Error),
    _ => Site.Run(args),
};
