using CaseMgmtCareers.Web;

var builder = WebApplication.CreateBuilder(args).AddSite();

return builder.Build().UseSite().RunSite();
