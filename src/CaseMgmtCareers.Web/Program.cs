using CaseMgmtCareers.Web;

var builder = WebApplication.CreateBuilder(Site.Options(args)).AddSite();

return builder.Build().UseSite().RunSite();
