using System.Reflection;
using CaseMgmtCareers.Web.Features.Home;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmtCareers.Web.Tests.Architecture;

public sealed class ControllerTests
{
    private static readonly Type[] Controllers = [.. typeof(HomeController).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ControllerBase)) && !type.IsAbstract)];

    public static TheoryData<Type> All => [.. Controllers];

    [Theory]
    [MemberData(nameof(All))]
    public void A_controller_asks_rooms_below_and_never_the_database(Type controller)
    {
        ArgumentNullException.ThrowIfNull(controller);
        var handed = controller.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType);

        Assert.All(handed, type => Assert.DoesNotContain(Generic(type), part => part.IsAssignableTo(typeof(DbContext))));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_action_has_a_route_of_its_own(Type controller)
    {
        ArgumentNullException.ThrowIfNull(controller);
        var actions = controller.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.Contains(action.GetCustomAttributes(), attribute => attribute is IRouteTemplateProvider { Template: not null }));
    }

    private static IEnumerable<Type> Generic(Type type) => type.GetGenericArguments().SelectMany(Generic).Prepend(type);
}
