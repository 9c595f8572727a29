using System.Net.Mime;
using System.Text.Json;
using CaseMgmtCareers.Eligibility.Profiles;
using CaseMgmtCareers.Web.Features.Eligibility;
using CaseMgmtCareers.Web.Hosting;
using CaseMgmtCareers.Web.Rules;
using Microsoft.AspNetCore.Mvc;

namespace CaseMgmtCareers.Web.Features.Api;

/// <summary>The check as JSON: <c>POST /api/v1/assessments</c>.</summary>
public static class AssessmentsEndpoint
{
    /// <summary>Deeper JSON is refused.</summary>
    private const int Deepest = 32;

    /// <summary>A larger body, in bytes, is refused.</summary>
    private const int Largest = 1024 * 1024;

    private const string Address = "/api/v1/assessments";

    /// <summary>Adds the endpoint.</summary>
    public static void MapAssessments(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapAsking();

        // Articles may have any address that is left, so that everything else has to be refused here.
        endpoints.Map(Address, OnlyPost).ExcludeFromDescription();
    }

    private static void MapAsking(this IEndpointRouteBuilder endpoints) => endpoints
        .MapPost(Address, AssessAsync)
        .Accepts<AssessmentsRequest>(MediaTypeNames.Application.Json)
        .Produces<AssessmentsResponse>()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status408RequestTimeout)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status414UriTooLong)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .WithName("assess")
        .WithSummary("How someone stands for CCM, ACM and CMGT-BC on a day, with every reason")
        .WithDescription("Nothing is stored. Every member of a profile may be null or left out, which means not answered; an empty list means none.");

    /// <summary>What is sent with a type that the endpoint does not take comes here too.</summary>
    private static IResult OnlyPost(HttpRequest request, HttpResponse response)
    {
        if (HttpMethods.IsPost(request.Method))
        {
            return OnlyJson();
        }

        response.Headers.Allow = HttpMethods.Post;

        return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
    }

    private static async Task<IResult> AssessAsync(HttpRequest request, Check check, CheckMetrics metrics)
    {
        if (!request.Sends(MediaTypeNames.Application.Json))
        {
            return OnlyJson();
        }

        try
        {
            if (await request.ReadBodyAsync(Largest) is not { } body)
            {
                return Problem(StatusCodes.Status413PayloadTooLarge, "The body is larger than 1 MB.");
            }

            // Read as a stream, because only there a byte order mark may come first.
            using var document = JsonDocument.Parse(new MemoryStream(body), new JsonDocumentOptions { MaxDepth = Deepest });

            return Assess(document.RootElement, check, metrics);
        }
        catch (JsonException exception)
        {
            return Problem(StatusCodes.Status400BadRequest, $"The body is not JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            return Problem(StatusCodes.Status400BadRequest, "A text in the body is not valid Unicode.");
        }
        catch (BadHttpRequestException exception)
        {
            return Problem(exception.StatusCode, "The body could not be read.");
        }
        catch (IOException)
        {
            return Problem(StatusCodes.Status400BadRequest, "The body could not be read.");
        }
        catch (RuleBookUnavailableException)
        {
            return Problem(StatusCodes.Status503ServiceUnavailable, "The rules cannot be read just now, so no answer could be trusted.");
        }
    }

    private static IResult Assess(JsonElement body, Check check, CheckMetrics metrics)
    {
        List<AnswerProblem> problems = [];
        JsonAnswers request = new(body, "$", problems);
        var asOf = request.Day("asOf") ?? check.Today;
        var profile = request.Find("profile") is { } json ? JsonAnswers.ReadProfile(json, "$.profile", problems) : new Profile();
        if (body.ValueKind is JsonValueKind.Object && request.Find("profile") is null)
        {
            problems.Add(new("$.profile", ProblemKind.WrongKind, "an object"));
        }

        request.RefuseWhatNobodyAskedFor();

        if (problems.Count > 0)
        {
            return Problem(problems);
        }

        var response = AssessmentsResponse.Of(profile, asOf, check, metrics);

        return RequestLimits.IsShortEnough(response.Link.AsSpan(response.Link.IndexOf('?', StringComparison.Ordinal)))
            ? Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(response, AssessmentsJson.Default.AssessmentsResponse), "application/json; charset=utf-8")
            : Problem("$.profile", "the profile holds more than a link can, which is about a hundred licenses, degrees, jobs and courses together");
    }

    private static IResult Problem(List<AnswerProblem> problems) => Results.ValidationProblem(
        problems.GroupBy(problem => problem.Path).ToDictionary(group => group.Key, group => group.Select(InWords).ToArray()),
        title: "Some members cannot be used.",
        detail: string.Join("; ", problems.Take(20).Select(problem => $"{problem.Path}: {InWords(problem)}")));

    private static IResult Problem(string path, string words) => Results.ValidationProblem(
        new Dictionary<string, string[]> { [path] = [words] }, title: "Some members cannot be used.", detail: $"{path}: {words}");

    private static IResult OnlyJson() => Problem(StatusCodes.Status415UnsupportedMediaType, "The content type has to be application/json, in UTF-8 and not compressed.");

    private static IResult Problem(int status, string detail) => Results.Problem(detail, statusCode: status);

    private static string InWords(AnswerProblem problem)
    {
        var what = problem.Kind switch
        {
            ProblemKind.UnknownMember => "there is no such member",
            ProblemKind.AnsweredTwice => "the member is there twice",
            ProblemKind.WrongKind => "the value is of another kind",
            ProblemKind.UnknownValue => "the value is not one of those known",
            ProblemKind.OutOfRange => "the number is out of range",
            ProblemKind.TooManyDecimals => "the number has more than two decimals",
            ProblemKind.NotWhole => "the number is not whole",
            ProblemKind.EndBeforeStart => "the end comes before the start",
            ProblemKind.TooMany => $"the list has more than {ProfileReader.MostInList} entries",
            ProblemKind.YearOutOfRange => "the year is out of range",
            _ => "there is no such day",
        };

        return problem.Expected is { } expected ? $"{what}; expected {expected}" : what;
    }
}
