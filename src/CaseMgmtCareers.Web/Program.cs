using CaseMgmtCareers.Web;

return Site.Run(args);
