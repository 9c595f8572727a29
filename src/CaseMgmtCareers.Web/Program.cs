using CaseMgmtCareers.Web;
using CaseMgmtCareers.Web.Cli;

return args switch
{
    ["content", ..] => ContentVerbs.Run(args, Console.Out, Console.Error),
    ["config", ..] => ConfigVerbs.Run(args, Console.Out, Console.Error),
    _ => Site.Run(args),
};
