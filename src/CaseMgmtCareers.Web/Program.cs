using CaseMgmtCareers.Web;
using CaseMgmtCareers.Web.Cli;

if (args is ["content", ..])
{
    return ContentVerbs.Run(args, Console.Out, Console.Error);
}

return Site.Run(args);
